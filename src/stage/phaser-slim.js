/**
 * The part of Phaser this stage uses, for the build: games, scenes, cameras, images and canvas textures.
 * The whole library cannot be shaken, so the build points `phaser` here (see vite.config.ts); types and
 * development use the whole one. `phaser-src` is its source folder. The order of the first lines matters:
 * the renderers must exist before the game, or a circle of requires breaks.
 */
import CONST from 'phaser-src/const.js';
import 'phaser-src/renderer/index.js';
import Cameras from 'phaser-src/cameras/2d/index.js';
import 'phaser-src/events/index.js';
import Game from 'phaser-src/core/Game.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import Scale from 'phaser-src/scale/index.js';
import Scene from 'phaser-src/scene/Scene.js';
import 'phaser-src/scene/index.js';

export const CANVAS = CONST.CANVAS;
export const WEBGL = CONST.WEBGL;
export { Cameras, Game, Scale, Scene };
